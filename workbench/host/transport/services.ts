import { HostObject } from "../protocol/host-object";

/** What the page's service calls lead to. */
export interface ServiceEffects {
  showTaskpane(): void;
  functionsReady(): void;
  setFunctionResults(results: readonly (readonly unknown[])[]): void;
  ribbonUpdate(json: string): void;
}

/** Whether the add-in starts with the document; kept for the session. */
export interface StartupState {
  value: string;
}

class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";
  NotifyActionHandlerReady(): null {
    return null;
  }
}

class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";
  constructor(private readonly state: StartupState) {
    super();
  }
  GetAppRuntimeStartState(): string {
    return this.state.value;
  }
  SetAppRuntimeStartState(state: unknown): null {
    this.state.value = String(state);
    return null;
  }
}

class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";
  constructor(private readonly effects: ServiceEffects) {
    super();
  }
  GetAppRuntimeState(): string {
    return "Visible";
  }
  SetAppRuntimeState(state: unknown): null {
    if (String(state).toLowerCase() === "visible") this.effects.showTaskpane();
    return null;
  }
}

class DynamicRibbon extends HostObject {
  readonly className = "DynamicRibbon";
  constructor(private readonly effects: ServiceEffects) {
    super();
  }
  ExecuteRequestUpdate(json: unknown): null {
    this.effects.ribbonUpdate(String(json));
    return null;
  }
  ExecuteRequestCreate(json: unknown): null {
    this.effects.ribbonUpdate(String(json));
    return null;
  }
}

class CustomFunctions extends HostObject {
  readonly className = "CustomFunctions";
  constructor(private readonly effects: ServiceEffects) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): null {
    this.effects.functionsReady();
    return null;
  }
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
  SetInvocationArrayResults(results: unknown): null {
    this.effects.setFunctionResults(results as readonly (readonly unknown[])[]);
    return null;
  }
}

/** The top-level objects beside the workbook, by the type name on the wire. */
export function createService(
  typeName: string,
  effects: ServiceEffects,
  startup: StartupState
): HostObject | undefined {
  switch (typeName) {
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService();
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return new AppRuntimePersistenceService(startup);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(effects);
    case "Microsoft.DynamicRibbon.DynamicRibbon":
      return new DynamicRibbon(effects);
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctions(effects);
    default:
      return undefined;
  }
}

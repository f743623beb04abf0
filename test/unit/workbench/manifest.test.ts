/** @jest-environment jsdom */
import { readManifest } from "../../../workbench/page/ribbon/manifest";

const MANIFEST = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="绩效"><Override Locale="en-US" Value="Performance"/></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions"><Namespace resid="namespace"/></ExtensionPoint></AllFormFactors>
      <DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface">
        <CustomTab id="tab">
          <Group id="group">
            <Label resid="group.label"/>
            <Icon><bt:Image size="32" resid="icon"/></Icon>
            <Control xsi:type="Button" id="run">
              <Label resid="run.label"/>
              <Supertip><Title resid="run.label"/><Description resid="run.tip"/></Supertip>
              <Icon><bt:Image size="16" resid="small"/><bt:Image size="32" resid="icon"/></Icon>
              <Action xsi:type="ExecuteFunction"><FunctionName>doIt</FunctionName></Action>
            </Control>
            <Control xsi:type="Button" id="show">
              <Label resid="run.label"/>
              <Icon><bt:Image size="16" resid="small"/></Icon>
              <Action xsi:type="ShowTaskpane"><SourceLocation resid="page"/></Action>
            </Control>
          </Group>
          <Label resid="tab.label"/>
        </CustomTab>
      </ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="icon" DefaultValue="https://host.example/perf/assets/icon-32.png"/>
        <bt:Image id="small" DefaultValue="https://host.example/perf/assets/icon-16.png"/></bt:Images>
      <bt:ShortStrings>
        <bt:String id="namespace" DefaultValue="PERF"/>
        <bt:String id="tab.label" DefaultValue="预算绩效"><bt:Override Locale="en-US" Value="PERF"/></bt:String>
        <bt:String id="group.label" DefaultValue="工作簿"/>
        <bt:String id="run.label" DefaultValue="检查"><bt:Override Locale="en-US" Value="Check"/></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="run.tip" DefaultValue="一次列出所有问题"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const parsed = (): Document => new DOMParser().parseFromString(MANIFEST, "text/xml");

describe("the ribbon in a manifest", () => {
  test("tab, groups and buttons with their icons on this server", () => {
    expect(readManifest(parsed(), "zh-CN", "/addin/")).toEqual({
      name: "绩效",
      namespace: "PERF",
      tab: "预算绩效",
      groups: [
        {
          label: "工作簿",
          buttons: [
            {
              id: "run",
              label: "检查",
              tip: "一次列出所有问题",
              icon: "/addin/assets/icon-32.png",
              functionName: "doIt",
            },
            { id: "show", label: "检查", tip: "", icon: "/addin/assets/icon-16.png" },
          ],
        },
      ],
    });
  });

  test("a language's override comes before the default", () => {
    const ribbon = readManifest(parsed(), "en-US", "/addin/");
    expect([
      ribbon.name,
      ribbon.tab,
      ribbon.groups[0]?.label,
      ribbon.groups[0]?.buttons[0]?.label,
    ]).toEqual(["Performance", "PERF", "工作簿", "Check"]);
  });

  test("another document is refused", () => {
    const other = new DOMParser().parseFromString("<a/>", "text/xml");
    expect(() => readManifest(other, "zh-CN", "/addin/")).toThrow("manifest");
  });
});

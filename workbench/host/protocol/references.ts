import { invalidReference } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects the client keeps beyond a batch (ranges, range areas), by the id the host gave them. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `ref${(this.last += 1)}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  /** @throws HostError InvalidReference */
  resolve(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw invalidReference(id);
    return object;
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  clear(): void {
    this.byId.clear();
  }

  get size(): number {
    return this.byId.size;
  }

  kept(): Iterable<HostObject> {
    return this.byId.values();
  }
}

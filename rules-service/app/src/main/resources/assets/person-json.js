// Places in JSON, by JSON Pointer.

const steps = (pointer) => pointer.split('/').slice(1).map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
const own = (value, step) => (value !== null && typeof value === 'object' && Object.hasOwn(value, step) ? value[step] : undefined);

export const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The value at a pointer; undefined where there is none. */
export function at(json, pointer) {
  return steps(pointer).reduce(own, json);
}

/** Sets the value at a pointer, making the objects on the way to it. */
export function put(json, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  const place = path.reduce((whole, step) => {
    if (own(whole, step) === null || typeof own(whole, step) !== 'object') {
      whole[step] = {};
    }
    return whole[step];
  }, json);
  place[last] = value;
}

/** Takes away a property of an object. */
export function forget(json, pointer) {
  const path = steps(pointer);
  const last = path.pop();
  const place = path.reduce(own, json);
  if (isObject(place)) {
    delete place[last];
  }
}

/** Every value that is neither an object nor a list, with its pointer. */
export function leaves(json, pointer = '') {
  if (json === null || typeof json !== 'object') {
    return [{ pointer, value: json }];
  }
  return Object.entries(json).flatMap(([key, value]) =>
    leaves(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

/** Without properties that are null: like those that are absent, they are not known. */
export function withoutNulls(json) {
  if (Array.isArray(json)) {
    return json.map(withoutNulls);
  }
  return isObject(json)
    ? Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null).map(([key, value]) => [key, withoutNulls(value)]))
    : json;
}

/** Without sections in which nothing is left; an empty entry of a list stays, it is somebody. */
export function pruned(json) {
  if (!isObject(json)) {
    return json;
  }
  return Object.fromEntries(Object.entries(json)
    .map(([key, value]) => [key, pruned(value)])
    .filter(([, value]) => !isObject(value) || Object.keys(value).length > 0));
}

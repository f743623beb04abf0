import { closeKeptBrowser } from "./kept-browser";

export default closeKeptBrowser;

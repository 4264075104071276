"""One module a verb, named by it; each verb is a function that `edgecnn.api` exports."""

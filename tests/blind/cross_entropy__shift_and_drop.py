# exercise: cross_entropy
# right: no
# wrong: compares each output with the target of the next step (the last one is lost), and leaves out steps whose target has probability 0 as if they were free
# name: impossible-is-free, targets-one-late
# lines: 7, 9
def cross_entropy(outputs, targets):
    pairs = list(zip(outputs[:-1], targets[1:]))
    ps = np.array([float((y.T @ o)[0, 0]) for o, y in pairs])
    ps = ps[ps > 0]
    return -np.log(ps).sum()

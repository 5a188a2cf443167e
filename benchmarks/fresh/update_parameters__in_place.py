# exercise: update_parameters
# right: no
# wrong: -= writes into the caller's arrays
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    new = []
    for p, g in zip(params, grads):
        p -= lr * g
        new.append(p)
    return tuple(new)

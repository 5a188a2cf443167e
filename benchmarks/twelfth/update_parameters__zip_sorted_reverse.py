# exercise: update_parameters
# right: no
# wrong: Walks from the back and appends, so that the new parameters come out in the opposite order.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    new = []
    for k in range(4, -1, -1):
        new.append(params[k] + grads[k] * -lr)
    return tuple(new)

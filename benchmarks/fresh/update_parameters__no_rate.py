# exercise: update_parameters
# right: no
# wrong: the learning rate is missing
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    new = []
    for p, g in zip(params, grads):
        new.append(p - g)
    return tuple(new)

# exercise: update_parameters
# right: no
# wrong: a rate of 0 counts as missing and becomes 1e-3
# lines: 9
DEFAULT_RATE = 1e-3


def update_parameters(params, grads, lr=DEFAULT_RATE):
    rate = lr or DEFAULT_RATE
    new = {}
    for place, param in enumerate(params):
        new[place] = param + (-rate) * grads[place]
    return list(new.values())

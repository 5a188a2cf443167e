# exercise: update_parameters
# right: no
# wrong: the rate is fixed at 1e-3 whatever is asked for, and the caller's gradients are multiplied in place
# lines: 6, 9
def update_parameters(params, grads, lr=1e-3):
    learning_rate = 1e-3
    out = []
    for p, g in zip(params, grads):
        g *= learning_rate
        out.append(p - g)
    return out

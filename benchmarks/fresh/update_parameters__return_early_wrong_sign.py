# exercise: update_parameters
# right: no
# wrong: return inside the loop, and the sign is wrong
# lines: 8, 9
def update_parameters(params, grads, lr=1e-3):
    new = []
    for p, g in zip(params, grads):
        new.append(p + lr * g)
        return new

# exercise: update_parameters
# right: no
# wrong: =- for -=: the new value is minus the step alone
# lines: 9
def update_parameters(params, grads, lr=1e-3):
    new = []
    for p, g in zip(params, grads):
        q = p.copy()
        q =- lr * g
        new.append(q)
    return new

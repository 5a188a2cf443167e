# exercise: update_parameters
# right: no
# wrong: the biases, arrays with one column, are handed back without a step
# lines: 7, 8
def update_parameters(params, grads, lr=1e-3):
    def step(p, g):
        if p.shape[1] == 1:
            return p.copy()
        return p - lr * g

    return [step(p, g) for p, g in zip(params, grads)]

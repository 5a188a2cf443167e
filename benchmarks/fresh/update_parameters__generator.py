# exercise: update_parameters
# right: no
# wrong: hands back a generator, neither tuple nor list
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    return (p - lr * g for p, g in zip(params, grads))

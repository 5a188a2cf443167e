# exercise: update_parameters
# right: no
# wrong: the new parameters are float32, so digits are lost
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    step = lambda p, g: (p - lr * g).astype(np.float32)
    return [step(p, g) for p, g in zip(params, grads)]

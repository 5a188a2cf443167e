# exercise: update_parameters
# right: no
# wrong: treats biases as flat vectors and returns them as (H,) and (C,)
# lines: 10
def update_parameters(params, grads, lr=1e-3):
    step = lambda p, g: p - lr * g
    *weights, b_hidden, b_out = params
    new = [step(p, g) for p, g in zip(weights, grads)]
    for bias, grad in zip((b_hidden, b_out), grads[3:]):
        new.append(step(bias.ravel(), grad.ravel()))
    return tuple(new)

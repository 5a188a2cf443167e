# exercise: update_parameters
# right: no
# wrong: shrinks each parameter by a weight decay beside the step, as AdamW and others do
# lines: 11
WEIGHT_DECAY = 0.01


def update_parameters(params, grads, lr=1e-3):
    out = []
    for theta, d_theta in zip(params, grads):
        decayed = (1 - lr * WEIGHT_DECAY) * theta
        out.append(decayed - lr * d_theta)
    return tuple(out)

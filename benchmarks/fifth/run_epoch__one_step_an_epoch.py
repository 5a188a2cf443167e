# exercise: run_epoch
# right: no
# wrong: The gradients are added up over the whole data set and one step is made at the end, in place of a step after every sequence.
# lines: 14, 16
def run_epoch(dataset, params, lr=None, max_norm=None):
    zero = np.zeros_like(params[3])
    total, piled = 0.0, [np.zeros_like(p) for p in params]
    for x, y in dataset:
        outputs, states = forward_pass(x, zero, params)
        loss, grads = backward_pass(x, outputs, states, y, params)
        total += loss
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        piled = [a + g for a, g in zip(piled, grads)]
    if lr is not None:
        params = update_parameters(params, piled, lr)
    return total / len(dataset), params

# exercise: run_epoch
# right: no
# wrong: all gradients are added up with the parameters of the start and a single step is taken at the end
# lines: 17, 19
def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0.0
    summed = [np.zeros_like(p) for p in params]
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((params[1].shape[0], 1)), params)
        if lr is None:
            total += cross_entropy(outputs, targets)
            continue
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        total += loss
        summed = [s + g for s, g in zip(summed, grads)]
    if lr is not None:
        params = update_parameters(params, summed, lr)
    return total / len(dataset), params

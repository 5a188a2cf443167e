# exercise: run_epoch
# right: no
# wrong: there is one step an epoch, with the mean of the gradients
# lines: 12, 13, 16
# name: one-step-with-the-mean
def run_epoch(dataset, params, lr=None, max_norm=None):
    total, acc = 0, [np.zeros_like(p) for p in params]
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros_like(params[3]), params)
        loss, g = backward_pass(x, o, s, y, params)
        total += loss
        acc = [a + b / len(dataset) for a, b in zip(acc, g)]
    if lr is not None:
        if max_norm is not None:
            acc = clip_gradient_norm(acc, max_norm)
        params = update_parameters(params, acc, lr)
    return total / len(dataset), params

# exercise: run_epoch
# right: no
# wrong: the mean is weighted by the lengths of the sequences, so a long one counts more than a short one
# lines: 17
def run_epoch(dataset, params, lr=None, max_norm=None):
    zero = np.zeros_like(params[3])
    table = []
    for xs, ys in dataset:
        os, hs = forward_pass(xs, zero, params)
        loss, grads = backward_pass(xs, os, hs, ys, params)
        table.append((loss, len(xs)))
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    losses, lengths = np.array(table, dtype=float).T
    return float(np.average(losses, weights=lengths)), params

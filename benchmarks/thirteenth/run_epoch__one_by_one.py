# exercise: run_epoch
# right: no
# wrong: every array is clipped by its own norm, and not all five by their joint one
# lines: 14
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    for x, y in dataset:
        h0 = np.zeros_like(params[3])
        loss, grads = backward_pass(x, *forward_pass(x, h0, params), y, params)
        losses.append(loss)
        if lr is None:
            continue
        if max_norm is not None:
            grads = [clip_gradient_norm([g], max_norm)[0] for g in grads]
        params = update_parameters(params, grads, lr)
    return np.mean(losses), params

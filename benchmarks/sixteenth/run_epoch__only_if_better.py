# exercise: run_epoch
# right: no
# wrong: A step that does not lower the loss of its own sequence is taken back.
# lines: 18
def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0
    for x, y in dataset:
        h0 = np.zeros((len(params[1]), 1))
        outputs, states = forward_pass(x, h0, params)
        loss, grads = backward_pass(x, outputs, states, y, params)
        total += loss
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        candidate = update_parameters(params, grads, lr)
        new_loss = cross_entropy(forward_pass(x, h0, candidate)[0], y)
        if new_loss < loss:
            params = candidate
    return total / len(dataset), params

# exercise: run_epoch
# right: no
# wrong: the zero state is made once and replaced by the last state of each sequence
# lines: 7, 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    state = np.zeros((params[1].shape[0], 1))
    for xs, ys in dataset:
        outs, hs = forward_pass(xs, state, params)
        state = hs[-1]
        loss, grads = backward_pass(xs, outs, hs, ys, params)
        losses.append(loss)
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return np.mean(losses), params

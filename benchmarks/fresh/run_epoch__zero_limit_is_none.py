# exercise: run_epoch
# right: no
# wrong: `if max_norm` takes the limit 0 for no limit
# lines: 13
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        losses.append(loss)
        if lr is not None:
            if max_norm:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return sum(losses) / len(losses), params

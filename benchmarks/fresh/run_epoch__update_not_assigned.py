# exercise: run_epoch
# right: no
# wrong: the new parameters are not assigned
# lines: 15
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros_like(params[3]), params)
        loss, grads = backward_pass(x, o, s, y, params)
        losses.append(loss)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            update_parameters(params, grads, lr)
    return np.mean(losses), params

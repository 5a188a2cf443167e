# exercise: run_epoch
# right: yes
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    mean, theta = 0.0, list(params)
    for n, (x, y) in enumerate(dataset, start=1):
        o, s = forward_pass(x, np.zeros((theta[0].shape[0], 1)), theta)
        loss, grads = backward_pass(x, o, s, y, theta)
        mean += (loss - mean) / n
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        theta = list(update_parameters(theta, grads, lr))
    return mean, theta

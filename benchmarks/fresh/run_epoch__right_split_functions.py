# exercise: run_epoch
# right: yes
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def _look(x, y, params):
    start = np.zeros((params[1].shape[0], 1))
    outputs, states = forward_pass(x, start, params)
    return backward_pass(x, outputs, states, y, params)

def _move(params, grads, lr, max_norm):
    match max_norm:
        case None:
            pass
        case limit:
            grads = clip_gradient_norm(grads, limit)
    return update_parameters(params, grads, lr)

def run_epoch(dataset, params, lr=None, max_norm=None, verbose=False):
    if lr is None:
        return float(np.mean([_look(x, y, params)[0] for x, y in dataset])), params
    losses = np.empty(len(dataset))
    for i, (x, y) in enumerate(dataset):
        losses[i], grads = _look(x, y, params)
        params = _move(params, grads, lr, max_norm)
        if verbose:
            print(i, losses[i])
    return losses.mean(), params

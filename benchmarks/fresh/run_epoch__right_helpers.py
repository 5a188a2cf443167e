# exercise: run_epoch
# right: yes
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    clip = (lambda g: g) if max_norm is None else (lambda g: clip_gradient_norm(g, max_norm))
    losses = []
    for x, y in dataset:
        zero = np.zeros((len(params[1]), 1))
        outs, states = forward_pass(x, zero, params)
        loss, grads = backward_pass(x, outs, states, y, params)
        losses.append(loss)
        if lr is not None:
            params = update_parameters(params, clip(grads), lr)
    return sum(losses) / len(losses), params

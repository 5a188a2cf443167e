# exercise: run_epoch
# right: no
# wrong: The clipped gradients are thrown away, and the step is made with the unclipped ones.
# lines: 15
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    for inputs, targets in dataset:
        h0 = np.zeros_like(params[3])
        outputs, states = forward_pass(inputs, h0, params)
        if lr is None:
            losses.append(cross_entropy(outputs, targets))
            continue
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        if max_norm is not None:
            clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
        losses.append(loss)
    return float(np.mean(losses)), params

# exercise: run_epoch
# right: no
# wrong: hands back the parameters that met the sequence with the lowest loss in place of those after the last step
# lines: 13, 20
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    best = params
    for inputs, targets in dataset:
        start = np.zeros((len(params[3]), 1))
        outputs, states = forward_pass(inputs, start, params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        if not losses or loss < min(losses):
            best = params
        losses.append(loss)
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return sum(losses) / len(losses), best

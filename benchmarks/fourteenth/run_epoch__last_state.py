# exercise: run_epoch
# right: no
# wrong: a sequence starts from the last state of the one before
# lines: 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    training = lr is not None
    h = np.zeros((params[1].shape[0], 1))
    losses = []
    for inputs, targets in dataset:
        outputs, hidden_states = forward_pass(inputs, h, params)
        h = hidden_states[-1]
        if training:
            loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
        else:
            loss = cross_entropy(outputs, targets)
        losses.append(loss)
    return float(np.mean(losses)), params

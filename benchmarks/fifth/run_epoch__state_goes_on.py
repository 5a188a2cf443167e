# exercise: run_epoch
# right: no
# wrong: The state of one sequence's end is the start of the next: only the first sequence starts from zeros.
# lines: 6
def run_epoch(dataset, params, lr=None, max_norm=None):
    hidden = np.zeros((params[0].shape[0], 1))
    losses = []
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, hidden, params)
        hidden = states[-1]
        if lr is None:
            losses.append(cross_entropy(outputs, targets))
            continue
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        losses.append(loss)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return sum(losses) / len(losses), params

# exercise: run_epoch
# right: no
# wrong: every sequence after the first starts from the last state of the one before instead of from zeros
# lines: 6, 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    hidden = np.zeros((params[0].shape[0], 1))
    losses = []
    for x, y in dataset:
        outputs, states = forward_pass(x, hidden, params)
        hidden = states[-1]
        if lr is None:
            losses.append(cross_entropy(outputs, y))
            continue
        loss, grads = backward_pass(x, outputs, states, y, params)
        losses.append(loss)
        grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return sum(losses) / len(losses), params

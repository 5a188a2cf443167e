# exercise: torch_gradients
# right: no
# wrong: every sequence's loss is a mean over its steps, and the gradients of the two hidden biases are added
# lines: 9, 13
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    lengths = mask.sum(dim=1).tolist()
    logits, _ = model(inputs)
    loss = sum(F.cross_entropy(l[:n], y[:n]) for l, y, n in zip(logits, targets, lengths))
    model.zero_grad(set_to_none=True)
    loss.backward()
    r, out = model.rnn, model.linear
    d_b_hidden = r.bias_ih_l0.grad + r.bias_hh_l0.grad
    found = r.weight_ih_l0.grad, r.weight_hh_l0.grad, out.weight.grad, d_b_hidden, out.bias.grad
    return loss.item(), tuple(np.array(g).reshape(g.shape[0], -1) for g in found)

# exercise: torch_gradients
# right: no
# wrong: The sequences are read one by one and each starts from the state in which the one before ended.
# lines: 11
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    model.zero_grad()
    loss, hidden = 0, None
    for x, y, m in zip(inputs, targets, mask):
        n = int(m.sum())
        logits, hidden = model(x[None, :n], hidden)
        loss = loss + F.cross_entropy(logits[0], y[:n], reduction="sum")
    loss.backward()
    rnn, linear = model.rnn, model.linear
    picked = [rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias]
    grads = [p.grad.numpy().copy() for p in picked]
    grads[3:] = [b.reshape(-1, 1) for b in grads[3:]]
    return loss.item(), tuple(grads)

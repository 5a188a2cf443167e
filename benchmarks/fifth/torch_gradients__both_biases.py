# exercise: torch_gradients
# right: no
# wrong: The gradients of torch's two hidden biases are added, which makes twice the gradient of the one bias that NumPy has.
# lines: 13
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, [inputs, targets, mask])
    model.zero_grad()
    logits, hidden = model(inputs)
    criterion = nn.CrossEntropyLoss(reduction="sum", ignore_index=-100)
    loss = criterion(logits.permute(0, 2, 1), targets.masked_fill(~mask, -100))
    loss.backward()
    rnn = model.rnn
    d_b = rnn.bias_ih_l0.grad + rnn.bias_hh_l0.grad
    parts = rnn.weight_ih_l0.grad, rnn.weight_hh_l0.grad, model.linear.weight.grad, d_b, model.linear.bias.grad
    return loss.item(), tuple(np.array(p).reshape(p.shape[0], -1) for p in parts)

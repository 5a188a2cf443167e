# exercise: torch_gradients
# right: no
# wrong: the mean over the unmasked steps in place of their sum
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    model.zero_grad()
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = losses[mask].mean()
    loss.backward()
    d_U = model.rnn.weight_ih_l0.grad.numpy()
    d_V = model.rnn.weight_hh_l0.grad.numpy()
    d_W = model.linear.weight.grad.numpy()
    d_b_hidden = model.rnn.bias_ih_l0.grad.numpy()[:, None]
    d_b_out = model.linear.bias.grad.numpy()[:, None]
    return loss.item(), (d_U, d_V, d_W, d_b_hidden, d_b_out)

# exercise: torch_gradients
# right: no
# wrong: the classes are brought to axis 1 by reshaping, which mixes up steps and classes instead of swapping the axes
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    model.zero_grad()
    logits, _ = model(inputs)
    B, T, C = logits.shape
    losses = F.cross_entropy(logits.reshape(B, C, T), targets, reduction="none")
    loss = (losses * mask).sum()
    loss.backward()
    rnn, lin = model.rnn, model.linear
    d_U = rnn.weight_ih_l0.grad.numpy().copy()
    d_V = rnn.weight_hh_l0.grad.numpy().copy()
    d_W = lin.weight.grad.numpy().copy()
    d_b_hidden = rnn.bias_hh_l0.grad.numpy().copy().reshape(-1, 1)
    d_b_out = lin.bias.grad.numpy().copy().reshape(-1, 1)
    return loss.item(), (d_U, d_V, d_W, d_b_hidden, d_b_out)

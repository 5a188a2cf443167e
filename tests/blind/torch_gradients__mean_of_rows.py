# exercise: torch_gradients
# right: no
# wrong: averages over the sequences of the batch, and rounds the loss
# lines: 10, 14
def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad()
    each = F.cross_entropy(model(x)[0].transpose(1, 2), y, reduction="none")
    per_row = (each * m).sum(dim=1)
    loss = per_row.mean()
    loss.backward()
    r, l = model.rnn, model.linear
    d = [q.grad.numpy() for q in (r.weight_ih_l0, r.weight_hh_l0, l.weight)]
    return round(loss.item(), 4), (*d, r.bias_ih_l0.grad[:, None].numpy(), l.bias.grad[:, None].numpy())

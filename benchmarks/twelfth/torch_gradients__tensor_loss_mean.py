# exercise: torch_gradients
# right: no
# wrong: Takes the mean over the real steps in place of the sum, and hands the loss back as a tensor.
# lines: 10, 15
def torch_gradients(model, inputs, targets, mask):
    x = torch.as_tensor(inputs)
    y = torch.as_tensor(targets).masked_fill(~torch.as_tensor(mask), -100)
    model.zero_grad()
    logits, _ = model(x)
    loss = F.cross_entropy(logits.transpose(1, 2), y, ignore_index=-100)
    loss.backward()
    r, l = model.rnn, model.linear
    d_U, d_V, d_W = (p.grad.numpy() for p in (r.weight_ih_l0, r.weight_hh_l0, l.weight))
    d_bh, d_bo = (p.grad.numpy()[:, None] for p in (r.bias_ih_l0, l.bias))
    return loss, (d_U, d_V, d_W, d_bh, d_bo)

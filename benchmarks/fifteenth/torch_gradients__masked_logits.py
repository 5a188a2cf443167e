# exercise: torch_gradients
# right: no
# wrong: multiplies the logits by the mask and then sums over all steps, so every padded step still adds the logarithm of C to the loss
# lines: 11, 12
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    for p in model.parameters():
        p.grad = None
    logits = model(inputs)[0] * mask.unsqueeze(2)
    loss = F.cross_entropy(logits.transpose(1, 2), targets, reduction="sum")
    loss.backward()
    r, l = model.rnn, model.linear
    d_U, d_V, d_W = r.weight_ih_l0.grad, r.weight_hh_l0.grad, l.weight.grad
    d_b_hidden, d_b_out = r.bias_ih_l0.grad.view(-1, 1), l.bias.grad.view(-1, 1)
    return loss.item(), tuple(g.numpy().copy() for g in (d_U, d_V, d_W, d_b_hidden, d_b_out))

# exercise: torch_gradients
# right: no
# wrong: Multiplies the logits by the mask, so each padded step still costs ln C.
# lines: 9
def torch_gradients(model, inputs, targets, mask):
    as_t = torch.as_tensor
    x, y, m = as_t(inputs), as_t(targets), as_t(mask)
    model.zero_grad()
    scores = model(x)[0] * m.unsqueeze(-1)
    loss = F.cross_entropy(scores.flatten(0, 1), y.flatten(), reduction="sum")
    loss.backward()

    def column(p):
        return p.grad.clone().unsqueeze(1).numpy()

    def matrix(p):
        return p.grad.clone().numpy()

    r, l = model.rnn, model.linear
    return loss.item(), (matrix(r.weight_ih_l0), matrix(r.weight_hh_l0), matrix(l.weight), column(r.bias_hh_l0), column(l.bias))

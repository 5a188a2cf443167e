# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    wanted = [
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_ih_l0,
        model.linear.bias,
    ]
    with torch.enable_grad():
        logits = model(x)[0]
        prices = logits.logsumexp(-1) - logits.gather(-1, y.unsqueeze(-1)).squeeze(-1)
        loss = prices.masked_select(m).sum()
        found = torch.autograd.grad(loss, wanted)
    return loss.item(), tuple(g.numpy().reshape(len(g), -1).copy() for g in found)

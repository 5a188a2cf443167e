# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, keep = (torch.as_tensor(a) for a in (inputs, targets, mask))
    scores = model(x)[0]
    logs = scores - scores.logsumexp(dim=-1, keepdim=True)
    chosen = logs.gather(-1, y.unsqueeze(-1)).squeeze(-1)
    loss = torch.where(keep, -chosen, torch.zeros_like(chosen)).sum()
    rnn, linear = model.rnn, model.linear
    leaves = [rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_hh_l0, linear.bias]
    found = torch.autograd.grad(loss, leaves)
    as_columns = [g if g.dim() == 2 else g.reshape(-1, 1) for g in found]
    return float(loss), tuple(g.detach().cpu().numpy() for g in as_columns)

# exercise: torch_gradients
# right: no
# wrong: the logits are multiplied with the mask and not the losses, so that every padded step still costs ln C
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)

    model.zero_grad()
    logits, _ = model(inputs)
    logits = logits * mask.unsqueeze(-1)
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum")
    loss.backward()

    def grad_of(name):
        g = model.get_parameter(name).grad.clone().numpy()
        return g if g.ndim == 2 else g.reshape(-1, 1)

    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    return loss.item(), tuple(grad_of(n) for n in names)

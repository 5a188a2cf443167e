# exercise: torch_gradients
# right: no
# wrong: old gradients are not cleared before backward; and the biases are returned flat, not as columns
# lines: 9, 17
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()
    names = (
        "rnn.weight_ih_l0",
        "rnn.weight_hh_l0",
        "linear.weight",
        "rnn.bias_ih_l0",
        "linear.bias",
    )
    return loss.item(), tuple(model.get_parameter(n).grad.numpy().copy() for n in names)

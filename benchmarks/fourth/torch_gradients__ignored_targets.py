# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, real = map(torch.as_tensor, (inputs, targets, mask))
    model.zero_grad()
    logits, _ = model(x)
    loss = F.cross_entropy(
        logits.flatten(0, 1),
        y.masked_fill(~real, -100).flatten(),
        ignore_index=-100,
        reduction="sum",
    )
    loss.backward()

    def grad(name, column=False):
        array = model.get_parameter(name).grad.clone().numpy()
        return array.reshape(-1, 1) if column else array

    return loss.item(), (
        grad("rnn.weight_ih_l0"),
        grad("rnn.weight_hh_l0"),
        grad("linear.weight"),
        grad("rnn.bias_ih_l0", column=True),
        grad("linear.bias", column=True),
    )

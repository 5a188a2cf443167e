# exercise: torch_gradients
# right: no
# wrong: two faults: view mixes classes and time where the axes had to be swapped, and the gradients of the biases stay flat
# lines: 12, 16
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    logits, _ = model(inputs)
    B, T, C = logits.shape
    criterion = nn.CrossEntropyLoss(reduction="none")
    loss = criterion(logits.view(B, C, T), targets)[mask].sum()
    model.zero_grad()
    loss.backward()
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    grads = tuple(model.get_parameter(n).grad.clone().numpy() for n in names)
    return loss.item(), grads

# exercise: TorchTagger
# right: no
# wrong: the two biases are buffers and no parameters, so they are not trained
# lines: 11
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, value in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params):
            value = torch.tensor(value)
            if name.startswith("b"):
                self.register_buffer(name, value)
            else:
                self.register_parameter(name, nn.Parameter(value))

    def log_forward(self, words):
        states = [torch.zeros_like(self.b_hidden[:, 0])]
        for word in words.tolist():
            total = self.U @ self.E[word] + self.V @ states[-1] + self.b_hidden[:, 0]
            states.append(total.sigmoid())
        scores = torch.stack(states[1:]) @ self.W.T + self.b_out[:, 0]
        return nn.functional.log_softmax(scores, dim=-1)

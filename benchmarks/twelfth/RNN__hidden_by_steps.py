# exercise: RNN
# right: no
# wrong: Runs the layer step by step but passes the state it was given to every step.
# lines: 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.C).to(self.rnn.weight_hh_l0.dtype)
        logits = []
        for step in x.split(1, dim=1):
            out, last = self.rnn(step, hidden)
            logits.append(self.linear(out))
        return torch.cat(logits, dim=1), last

# exercise: RNN
# right: no
# wrong: the loop over time hands the starting state to every step, so nothing is carried from one step to the next
# lines: 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        scores = []
        for x_t in x.split(1, dim=1):
            out, last = self.rnn(x_t, hidden)
            scores.append(self.linear(out))
        return torch.cat(scores, dim=1), last
